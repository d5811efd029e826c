package meeting.kernel.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.ComponentType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/** Attribute values as texts for the trail. */
final class Values {
    private static final int LONGEST = 500;

    private Values() {
    }

    /** Hands on every basic part of a value under its name; a compound of one part keeps the name of the whole. */
    static void parts(String name, Type type, Object value, SharedSessionContractImplementor session, BiConsumer<String, String> each) {
        if (!(type instanceof ComponentType component)) {
            each.accept(name, text(type, value, session));
            return;
        }
        var names = component.getPropertyNames();
        var values = value == null ? new Object[names.length] : component.getPropertyValues(value, session);
        for (var index = 0; index < names.length; index++) {
            parts(names.length == 1 ? name : name + "." + names[index], component.getSubtypes()[index], values[index], session, each);
        }
    }

    /** A collection or the snapshot of one, sorted unless it is a list. */
    static String collection(Object collection, Type elementType, SharedSessionContractImplementor session) {
        if (collection == null) return "";
        var elements = collection instanceof Map<?, ?> snapshotOfSet ? snapshotOfSet.keySet() : (Collection<?>) collection;
        var texts = elements.stream().map(element -> text(elementType, element, session));
        return shortened((elements instanceof List ? texts : texts.sorted()).collect(Collectors.joining(", ")));
    }

    static String text(Type type, Object value, SharedSessionContractImplementor session) {
        if (value == null) return "";
        if (type instanceof ComponentType component) return compound(component, value, session);
        if (type instanceof EntityType) return reference(value, session);
        if (value instanceof byte[] || value instanceof java.sql.Blob) return FieldChange.HIDDEN;
        if (value instanceof Enum<?> constant) return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return shortened(value.toString());
    }

    private static String compound(ComponentType type, Object value, SharedSessionContractImplementor session) {
        var values = type.getPropertyValues(value, session);
        return IntStream.range(0, values.length).mapToObj(index -> text(type.getSubtypes()[index], values[index], session))
            .filter(text -> !text.isEmpty()).collect(Collectors.joining(" / "));
    }

    private static String reference(Object entity, SharedSessionContractImplementor session) {
        var persister = session.getEntityPersister(null, entity);
        return text(persister.getIdentifierType(), persister.getIdentifier(entity, session), session);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
