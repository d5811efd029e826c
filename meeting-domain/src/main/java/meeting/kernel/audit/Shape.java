package meeting.kernel.audit;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** Which attributes of an entity the trail tells, looked up once per entity. */
final class Shape {
    private final EntityPersister persister;
    private final boolean audited;
    private final List<Attribute> attributes;

    private record Attribute(int index, String name, boolean secret) { }

    Shape(EntityPersister persister) {
        this.persister = persister;
        audited = !persister.getMappedClass().isAnnotationPresent(Unaudited.class);
        attributes = IntStream.range(0, persister.getPropertyNames().length)
            .filter(index -> index != persister.getVersionProperty() && !persister.getPropertyTypes()[index].isCollectionType())
            .mapToObj(index -> new Attribute(index, persister.getPropertyNames()[index], has(persister.getPropertyNames()[index], Secret.class)))
            .filter(attribute -> !has(attribute.name(), Unaudited.class)).toList();
    }

    /** Whether anything of the entity, or this attribute of it, is told. */
    boolean tells(String attribute) {
        return audited && !has(attribute, Unaudited.class);
    }

    boolean isAudited() {
        return audited;
    }

    String subjectType() {
        return persister.getMappedClass().getSimpleName();
    }

    String subjectId(Object id, SharedSessionContractImplementor session) {
        return Values.text(persister.getIdentifierType(), id, session);
    }

    /** What differs between two states; a missing state has nothing. */
    List<FieldChange> between(Object[] before, Object[] after, SharedSessionContractImplementor session) {
        var changes = new ArrayList<FieldChange>();
        for (var attribute : attributes) {
            var type = persister.getPropertyTypes()[attribute.index()];
            var old = before == null ? null : before[attribute.index()];
            var current = after == null ? null : after[attribute.index()];
            if (type.isEqual(old, current)) continue;
            var olds = new ArrayList<String>();
            Values.parts(attribute.name(), type, old, session, (name, text) -> olds.add(text));
            var part = olds.iterator();
            Values.parts(attribute.name(), type, current, session, (name, text) ->
                changes.add(new FieldChange(name, attribute.secret() ? hide(part.next()) : part.next(), attribute.secret() ? hide(text) : text)));
        }
        changes.removeIf(FieldChange::isNone);
        return changes;
    }

    private static String hide(String text) {
        return text.isEmpty() ? "" : FieldChange.HIDDEN;
    }

    private boolean has(String attribute, Class<? extends Annotation> annotation) {
        for (Class<?> type = persister.getMappedClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) if (field.getName().equals(attribute)) return field.isAnnotationPresent(annotation);
        }
        return false;
    }
}
