package meeting.delegation.photo;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.delegation.PersonId;

@ApplicationScoped
class JpaAlbum implements Album {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<PersonPhoto> of(PersonId person) {
        return Optional.ofNullable(entityManager.find(PersonPhoto.class, person));
    }

    @Override
    public void put(PersonPhoto photo) {
        entityManager.merge(photo);
    }

    @Override
    public void remove(PersonPhoto photo) {
        entityManager.remove(photo);
    }
}
