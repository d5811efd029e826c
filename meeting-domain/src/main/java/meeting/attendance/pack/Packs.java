package meeting.attendance.pack;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door to what the pack of a congress holds. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Packs {
    private PackShelf shelf;
    private Convening convening;

    protected Packs() { } // CDI

    @Inject
    Packs(PackShelf shelf, Convening convening) {
        this.shelf = shelf;
        this.convening = convening;
    }

    /** What is handed out, in order. */
    public List<PackItemView> items(CongressId congress) {
        return shelf.in(congress).stream().filter(PackItem::isHandedOut).map(PackItem::view).toList();
    }

    /** The same and what was withdrawn, in order (AR20). */
    public List<PackItemView> everything(CongressId congress) {
        return shelf.in(congress).stream().map(PackItem::view).toList();
    }

    /**
     * Puts an item last.
     *
     * @throws InvalidInput if it has no name in any language, or one that is too long
     * @throws ItemTaken    if another has the name (AR21)
     */
    public void add(CongressId congress, LocalizedText name) {
        convening.congress(congress);
        var items = shelf.in(congress);
        var place = items.isEmpty() ? 0 : items.get(items.size() - 1).place() + 1;
        var item = new PackItem(congress, place, name);
        refuseTaken(item, name);
        shelf.add(item);
    }

    /**
     * @throws InvalidInput     as {@link #add} does
     * @throws ItemTaken        if another has the name (AR21)
     * @throws SomeoneWasFaster if the item changed since {@code seenVersion} was read
     */
    public void rename(PackItemId item, long seenVersion, LocalizedText name) {
        var found = find(item, seenVersion);
        found.rename(name);
        refuseTaken(found, name);
    }

    /** AR20. @throws SomeoneWasFaster if the item changed since {@code seenVersion} was read */
    public void withdraw(PackItemId item, long seenVersion) {
        find(item, seenVersion).withdraw();
    }

    /** One place up in what is handed out; the first stays. @throws SomeoneWasFaster if the item changed since {@code seenVersion} was read */
    public void raise(PackItemId item, long seenVersion) {
        var raised = find(item, seenVersion);
        var before = shelf.in(raised.congress()).stream().filter(PackItem::isHandedOut).takeWhile(other -> other != raised).toList();
        if (!before.isEmpty()) raised.changePlaces(before.get(before.size() - 1));
    }

    private PackItem find(PackItemId item, long seenVersion) {
        var found = shelf.of(item).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, found.version());
        return found;
    }

    private void refuseTaken(PackItem item, LocalizedText name) {
        if (shelf.in(item.congress()).stream().anyMatch(other -> !other.id().equals(item.id()) && other.isCalled(name))) throw new ItemTaken(name);
    }
}
