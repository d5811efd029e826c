package meeting.attendance.door;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.attendance.door.Plenary.DOORS_CLOSE;
import static meeting.attendance.door.Plenary.DOORS_OPEN;
import static meeting.attendance.door.Plenary.GATE;
import static meeting.attendance.door.Plenary.HALF_PAST_EIGHT;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import meeting.accreditation.Code;
import meeting.accreditation.Codes;
import meeting.accreditation.access.AccessRule;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.Voting;
import meeting.accreditation.access.Zone;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Direction;
import meeting.accreditation.device.EnrolledDevice;
import meeting.accreditation.signing.Claims;
import meeting.accreditation.signing.SignedCodes;
import meeting.agenda.Scheduling;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInMethod;
import meeting.attendance.Way;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.testing.Product;

/** The world as a row of the table has it, made through the product where that is short. */
final class GateWorld {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    private final Product product;
    private final GateCase row;
    private final Plenary plenary;
    private final PersonId person;
    private final Code code;
    private EnrolledDevice device;

    GateWorld(Product product, GateCase row) {
        this.product = product;
        this.row = row;
        plenary = new Plenary(product);
        person = plenary.delegate("周丽华", plenary.oldTown);
        if (row.namesake) plenary.delegate("周丽华", plenary.riverside);
        code = Code.read(plenary.codeOf(person)).orElseThrow();
        tell("update badge set state = 'PRINTED', vetted = true, type_code = '%s' where code = '%s'".formatted(row.type, code.value()));
    }

    SignInAnswer play() {
        if (!row.stay.equals("NEVER")) cameBefore();
        var read = text();
        change();
        device = device(row.zone, row.device);
        Product.setClock(at());
        act(product, device);
        if (row.byHand) return plenary.enter(person, "the supervisor knows why");
        var scan = plenary.signIns().signIn(new Scan(plenary.sitting, read, GATE, SignInMethod.SCAN, row.direction, null, null));
        return row.steward == null ? scan : plenary.signIns().refuse(new Refusal(scan.id(), row.steward, GATE, null, null));
    }

    private void cameBefore() {
        act(product, device(row.stayZone, Direction.BOTH));
        var admitted = plenary.signIns().signIn(new Scan(plenary.sitting, code.value(), GATE, SignInMethod.SCAN, null, null));
        if (row.stay.equals("OUT")) plenary.signIns().signIn(new Scan(plenary.sitting, code.value(), GATE, SignInMethod.SCAN, Way.OUT, null, null));
        if (row.stay.equals("UNDONE")) plenary.undo(admitted, GATE, null);
        Plenary.asGuard();
    }

    private void change() {
        Plenary.asSecretariat();
        if (row.standing.equals("SUSPENDED")) product.get(Roster.class).suspend(person, "in custody");
        if (row.standing.equals("WITHDRAWN")) product.get(Roster.class).withdraw(person, "resigned");
        tell("update person set credentials = '%s' where id = '%s'".formatted(row.credentials, person.value()));
        if (row.cancelled) product.get(Scheduling.class).cancel(plenary.sitting, 0, "power failure");
        if (row.onLeave) onLeave();
        if (row.snapshot) counted();
        Plenary.asGuard();
        if (row.code.equals("LOST")) product.get(Codes.class).replaceLost(code, "left in the bus");
        if (row.code.equals("REVOKED")) product.get(Codes.class).revoke(code, "badge lent");
        if (row.badge != null) tell("update badge set state = '%s', current_for = null where code = '%s'".formatted(row.badge, code.value()));
        if (row.validity != null) tell("update badge set valid_from = %s, valid_until = %s where code = '%s'".formatted(
            row.validity.equals("AFTER") ? "null" : "date '" + (row.validity.equals("BEFORE") ? TODAY.plusDays(1) : TODAY) + "'",
            row.validity.equals("BEFORE") ? "null" : "date '" + (row.validity.equals("AFTER") ? TODAY.minusDays(1) : TODAY) + "'", code.value()));
        var rules = product.get(AccessRules.class);
        if (row.strict) rules.beStrict(plenary.congress, true);
        if (row.restricted) rules.lay(plenary.congress, new AccessRule(row.type, Zone.valueOf(row.zone), TODAY.plusDays(1), null, null, null, false));
        if (row.voting) product.get(Voting.class).open(plenary.congress, "Election of the mayor");
    }

    private String text() {
        if (row.code.equals("UNREADABLE")) return "7 × 7";
        if (row.code.equals("UNKNOWN")) return "00000000000";
        if (row.signed == null) return code.value();
        var from = row.signed.equals("NOT_YET_VALID") ? TODAY.plusDays(1) : TODAY.minusDays(2);
        var until = row.signed.equals("EXPIRED") ? TODAY.minusDays(1) : TODAY.plusDays(3);
        var congress = row.signed.equals("OTHER_CONGRESS") ? new Plenary(product).congress : plenary.congress;
        var text = product.get(SignedCodes.class).sign(congress, List.of(new Claims(code, 0, 0b10001101, from, until))).get(0);
        if (row.signed.equals("UNKNOWN_KEY")) tell("delete from congress_key where congress_id = '%s'".formatted(congress.value()));
        if (row.signed.equals("KEY_ENDED")) tell("""
            update congress_key set state = 'REVOKED', signs_for = null, reason = 'stolen', believed_until = made_at, ended_at = made_at, ended_by = 'x'
             where congress_id = '%s'""".formatted(congress.value()));
        return row.signed.equals("FORGED") ? text.substring(0, 100) + (text.charAt(100) == 'A' ? 'B' : 'A') + text.substring(101) : text;
    }

    private EnrolledDevice device(String zone, Direction direction) {
        Plenary.asGuard();
        return aDevice(product, plenary.congress,
            new DeviceDetails("Gate B", row.byHand ? DeviceRole.SUPERVISOR : DeviceRole.STEWARD, zone, direction, Set.of()));
    }

    private Instant at() {
        return switch (row.window) {
            case "BEFORE" -> DOORS_OPEN.minusMillis(1);
            case "FIRST" -> DOORS_OPEN;
            case "LAST" -> DOORS_CLOSE.minusMillis(1);
            case "AFTER" -> DOORS_CLOSE;
            default -> HALF_PAST_EIGHT.plusSeconds(60);
        };
    }

    private void onLeave() {
        tell("""
            insert into leave_request (id, congress_id, person_id, reason, note, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, version)
            values ('%1$s', '%2$s', '%1$s', 'ILLNESS', 'fever', 'SHORT_ABSENCE', timestamp with time zone '%3$s', timestamp with time zone '%4$s', 'APPROVED',
                    'x', 'x', timestamp with time zone '%3$s', 0)""".formatted(person.value(), plenary.congress.value(), DOORS_OPEN, DOORS_CLOSE));
        tell(("insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)"
            + " values ('%1$s', '%2$s', timestamp with time zone '%3$s', '%1$s', true)")
            .formatted(person.value(), plenary.sitting.value(), DOORS_OPEN));
    }

    private void counted() {
        tell("""
            insert into quorum_snapshot (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
                                         other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met)
            values ('%s', '%s', '%s', 1, timestamp with time zone '%s', 'x', 'x', 1, 0, 0, 0, 0, 1, 0, 'OWN', 2, 3, true, 1, false)"""
            .formatted(person.value(), plenary.congress.value(), plenary.sitting.value(), HALF_PAST_EIGHT));
    }

    private void tell(String change) {
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
