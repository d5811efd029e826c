package meeting.web.print;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Rows of a long list, read page by page as they are written.
 *
 * @param size most rows of a page
 * @param page what comes from that row on, which counts from 0
 */
public record PagedRows<T>(int size, IntFunction<List<T>> page, Function<T, List<String>> cells) implements Iterable<List<String>> {
    @Override
    public Iterator<List<String>> iterator() {
        return Stream.iterate(0, first -> first + size).map(page::apply).takeWhile(read -> !read.isEmpty()).flatMap(List::stream).map(cells).iterator();
    }
}
