package meeting.security.post;

import static meeting.security.Guardroom.EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.security.Guardroom;
import meeting.security.Place;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class PostRules {
    private static final LocalDate OPENING = LocalDate.of(2027, 1, 11);
    private Posts posts;
    private CongressId congress;

    abstract Product product();

    @BeforeEach
    void convene() {
        congress = Guardroom.congress(product());
        posts = product().get(Posts.class);
    }

    @Test
    @DisplayName("SC5: nobody stands at two posts at once, however the name is written; one after the other is well")
    void nobodyStandsTwice() {
        posts.assign(congress, watch("Gate A", "Li Wei", 0, 4));

        assertThatThrownBy(() -> posts.assign(congress, watch("Gate B", "li  wei", 3, 5))).isInstanceOfSatisfying(StandsElsewhere.class,
            refused -> assertThat(refused.arguments()).containsExactly("Li Wei", "Gate A"));
        posts.assign(congress, watch("Gate B", "Li Wei", 4, 8));
        posts.assign(congress, watch("Gate B", "Wang Fang", 3, 5));
        assertThat(posts.posts(congress, OPENING)).extracting(PostView::name).containsExactly("Gate A", "Gate B");
    }

    @Test
    @DisplayName("SC5: a watch ends after it begins and within twelve hours; faults are said field by field")
    void isBounded() {
        posts.assign(congress, watch("Gate A", "Li Wei", 0, 12));

        assertThat(faults(watch("Gate A", "Wang", 0, 13))).containsExactly("until");
        assertThat(faults(watch("Gate A", "Wang", 4, 4))).containsExactly("until");
        assertThat(faults(new WatchDetails(" ", new Place("Z", null, null), null, null, null, null))).containsExactly("post", "guard", "from", "until", "zone");
    }

    @Test
    @DisplayName("SC6: a post between two watches is unmanned since the first ended; before the first and after the last it is not")
    void isUnmanned() {
        posts.assign(congress, watch("Gate A", "Li Wei", 1, 3));
        posts.assign(congress, watch("Gate A", "Wang Fang", 5, 7));

        assertThat(at(0).isUnmanned()).isFalse();
        assertThat(at(2).now()).extracting(watch -> watch.details().guard()).containsExactly("Li Wei");
        assertThat(at(3).isUnmanned()).isTrue();
        assertThat(at(4).unmannedSince()).isEqualTo(hours(3));
        assertThat(at(4).next().details().guard()).isEqualTo("Wang Fang");
        assertThat(at(5).isUnmanned()).isFalse();
        assertThat(at(7).isUnmanned()).isFalse();
    }

    @Test
    @DisplayName("a watch that was a mistake is cancelled; its guard is free again; of a night watch both days know")
    void isCancelled() {
        var night = posts.assign(congress, watch("Hotel", "Li Wei", 14, 22));
        assertThat(posts.posts(congress, OPENING.plusDays(1))).hasSize(1);

        posts.cancel(night);

        assertThat(posts.posts(congress, OPENING)).isEmpty();
        posts.assign(congress, watch("Gate A", "Li Wei", 15, 16));
        assertThatThrownBy(() -> posts.cancel(night)).isInstanceOf(NotFound.class);
    }

    private PostView at(int hours) {
        Product.setClock(hours(hours));
        return posts.today(congress).get(0);
    }

    private List<String> faults(WatchDetails wrong) {
        try {
            posts.assign(congress, wrong);
            return List.of();
        } catch (InvalidInput broken) {
            return broken.faults().stream().map(InvalidInput.Fault::field).toList();
        }
    }

    private static WatchDetails watch(String post, String guard, int from, int until) {
        return new WatchDetails(post, new Place("Z2", null, null), guard, null, hours(from), hours(until));
    }

    private static Instant hours(int hours) {
        return EIGHT.plus(Duration.ofHours(hours));
    }
}
