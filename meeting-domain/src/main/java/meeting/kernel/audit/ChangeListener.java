package meeting.kernel.audit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;

/** Hears of everything Hibernate writes and hands it to the transaction's {@link Changes}. */
class ChangeListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener, PostCollectionRecreateEventListener,
    PreCollectionUpdateEventListener, PreCollectionRemoveEventListener {
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();
    private final OpenTransactions transactions = new OpenTransactions();

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var shape = shape(event.getPersister());
        if (shape.isAudited()) change(shape, event.getId(), event.getSession())
            .created(event.getEntity(), shape.between(null, event.getState(), event.getSession()));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var shape = shape(event.getPersister());
        if (shape.isAudited()) change(shape, event.getId(), event.getSession())
            .changed(event.getEntity(), shape.between(event.getOldState(), event.getState(), event.getSession()));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var shape = shape(event.getPersister());
        if (shape.isAudited()) change(shape, event.getId(), event.getSession())
            .removed(event.getEntity(), shape.between(event.getDeletedState(), null, event.getSession()));
    }

    @Override
    public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
        collection(event, null, event.getCollection());
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        collection(event, event.getCollection().getStoredSnapshot(), event.getCollection());
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        if (event.getCollection() != null) collection(event, event.getCollection().getStoredSnapshot(), null);
    }

    private void collection(AbstractCollectionEvent event, Object before, PersistentCollection<?> after) {
        var owner = event.getAffectedOwnerEntityName();
        var persister = persister(event);
        if (owner == null || persister == null || event.getAffectedOwnerIdOrNull() == null) return;
        var session = event.getSession();
        var shape = shape(event.getFactory().getMappingMetamodel().getEntityDescriptor(owner));
        var attribute = persister.getRole().substring(owner.length() + 1);
        if (!shape.tells(attribute)) return;
        var elements = persister.getElementType();
        var change = new FieldChange(attribute, Values.collection(before, elements, session), Values.collection(after, elements, session));
        change(shape, event.getAffectedOwnerIdOrNull(), session).changed(event.getAffectedOwnerOrNull(), List.of(change));
    }

    /** A new collection does not know its own role yet; the session does. */
    private static CollectionPersister persister(AbstractCollectionEvent event) {
        var entry = event.getSession().getPersistenceContextInternal().getCollectionEntry(event.getCollection());
        if (entry == null) return null;
        return entry.getCurrentPersister() == null ? entry.getLoadedPersister() : entry.getCurrentPersister();
    }

    private Change change(Shape shape, Object id, EventSource session) {
        return transactions.changesOf(session).of(shape.subjectType(), shape.subjectId(id, session));
    }

    private Shape shape(EntityPersister persister) {
        return shapes.computeIfAbsent(persister.getEntityName(), name -> new Shape(persister));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
