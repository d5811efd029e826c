package meeting.delegation.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import meeting.kernel.naming.NameKeys;

/** What a person is sorted by: derived from the details at every change, so that the database can do it. */
@Embeddable
public record SortedBy(
    @Column(name = "name_key_xingshi") String xingshi,
    @Column(name = "name_key_xingming") String xingming,
    @Column(name = "name_key_pinyin") String pinyin,
    @Column(name = "name_key_latin") String latin) {

    public static SortedBy of(PersonName name) {
        var keys = NameKeys.of(name.full(), name.latin());
        return new SortedBy(keys.xingshi(), keys.xingming(), keys.pinyin(), keys.latin());
    }
}
