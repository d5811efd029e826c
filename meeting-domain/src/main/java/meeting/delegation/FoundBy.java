package meeting.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import meeting.kernel.naming.NameKeys;
import meeting.kernel.naming.Pinyin;

/** What a person is sorted and found by: derived from the details at every change, so that the database can do both. */
@Embeddable
record FoundBy(
    @Column(name = "name_key_xingshi") String xingshi,
    @Column(name = "name_key_xingming") String xingming,
    @Column(name = "name_key_pinyin") String pinyin,
    @Column(name = "name_key_latin") String latin,
    String searchText) {

    static FoundBy of(PersonDetails details) {
        var full = details.name().full();
        var keys = NameKeys.of(full, details.name().latin());
        var spelt = details.name().latin() == null ? Pinyin.of(full) : details.name().latin();
        var text = Text.searchable(details.phone(), full, spelt, spelt.replaceAll("[ '’]", ""), details.office().unit());
        return new FoundBy(keys.xingshi(), keys.xingming(), keys.pinyin(), keys.latin(), text);
    }
}
