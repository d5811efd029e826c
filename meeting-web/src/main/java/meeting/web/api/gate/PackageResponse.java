package meeting.web.api.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import meeting.accreditation.CodeState;
import meeting.accreditation.access.AccessRule;
import meeting.accreditation.access.BadgeType;
import meeting.accreditation.signing.GateKey;
import meeting.accreditation.signing.SignedCodes;
import meeting.attendance.offline.EndedCode;
import meeting.attendance.offline.GatePackage;
import meeting.attendance.offline.SealedPerson;
import meeting.kernel.LocalizedText;

/** What a gate needs to decide alone (OF1). */
public record PackageResponse(String tag, Instant madeAt, PackedSitting sitting, PackedCongress congress, DeviceStatus device, List<PackedKey> keys,
                              String salt, int iterations, List<PackedEnd> ended, List<PackedType> types, List<PackedRule> rules, boolean votingOpen,
                              boolean strict, Instant snapshotAt, List<String> present, List<String> outside, List<PackedPerson> people) {

    /** A text in each language it has. */
    public record PackedText(String en, String es, String zh) {
        static PackedText of(LocalizedText text) {
            return new PackedText(text.en(), text.es(), text.zh());
        }
    }

    /** The sitting of a package. */
    public record PackedSitting(UUID id, PackedText title, Instant opens, Instant closes, boolean cancelled) { }

    /** The congress of a package. */
    public record PackedCongress(UUID id, String tag, String zone, PackedText titles) { }

    /** A key that signs badges. */
    public record PackedKey(int number, String publicKey, Instant from, Instant until) {
        static PackedKey of(GateKey key) {
            return new PackedKey(key.number(), key.publicKey(), key.from(), key.until());
        }
    }

    /** A code that opens nothing any more. */
    public record PackedEnd(String digest, CodeState state) {
        static PackedEnd of(EndedCode ended) {
            return new PackedEnd(ended.digest(), ended.state());
        }
    }

    /** A type of badge. */
    public record PackedType(int bit, String code, PackedText name, String colour, boolean staff, boolean election) {
        static PackedType of(BadgeType type) {
            return new PackedType(type.bit(), type.code(), PackedText.of(type.name()), type.colour().name(), type.staff(), type.election());
        }
    }

    /** A rule of access. */
    public record PackedRule(String type, String zone, LocalDate fromDay, LocalDate untilDay, LocalTime fromHour, LocalTime untilHour, boolean escorted) {
        static PackedRule of(AccessRule rule) {
            return new PackedRule(rule.type(), rule.zone().name(), rule.fromDay(), rule.untilDay(), rule.fromHour(), rule.untilHour(), rule.escorted());
        }
    }

    /** Somebody with a code. */
    public record PackedPerson(String digest, String sealed) {
        static PackedPerson of(SealedPerson person) {
            return new PackedPerson(person.digest(), person.sealed());
        }
    }

    static PackageResponse of(GatePackage made, DeviceStatus device) {
        var sitting = made.sitting();
        var congress = made.congress();
        var access = made.access();
        return new PackageResponse(made.tag(), made.madeAt(),
            new PackedSitting(sitting.id().value(), PackedText.of(sitting.title()), sitting.signInOpens(), sitting.signInCloses(), sitting.isCancelled()),
            new PackedCongress(congress.id().value(), SignedCodes.tag(congress.id()), congress.details().zone().getId(), PackedText.of(congress.title())),
            device, made.keys().stream().map(PackedKey::of).toList(), made.salt(), made.iterations(), made.ended().stream().map(PackedEnd::of).toList(),
            access.matrix().types().stream().map(PackedType::of).toList(), access.matrix().rules().stream().map(PackedRule::of).toList(), access.votingOpen(),
            access.strict(), made.snapshotAt(), made.present(), made.outside(), made.people().stream().map(PackedPerson::of).toList());
    }
}
