package meeting.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;

/** {@code @Transactional} on resource-local transactions: one entity manager per thread and transaction. */
@ApplicationScoped
class LocalTransactions {
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static EntityManagerFactory factory;

    static void use(EntityManagerFactory inThisTest) {
        factory = inThisTest;
    }

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
            if (CURRENT.get() == null) throw new IllegalStateException("no transaction: " + method.getName());
            try {
                return method.invoke(CURRENT.get(), arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    static <T> T required(Callable<T> work) {
        if (CURRENT.get() != null) return call(work);
        return fresh(work);
    }

    private static <T> T fresh(Callable<T> work) {
        var outer = CURRENT.get();
        var entityManager = factory.createEntityManager();
        CURRENT.set(entityManager);
        try {
            entityManager.getTransaction().begin();
            var result = call(work);
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) entityManager.getTransaction().rollback();
            entityManager.close();
            if (outer == null) CURRENT.remove();
            else CURRENT.set(outer);
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The kind of boundary is part of the annotation, so each kind has an interceptor of its own. */
    @Transactional
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Required {
        @AroundInvoke
        Object around(InvocationContext context) {
            return required(context::proceed);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class RequiresNew {
        @AroundInvoke
        Object around(InvocationContext context) {
            return fresh(context::proceed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class Mandatory {
        @AroundInvoke
        Object around(InvocationContext context) {
            if (CURRENT.get() == null) throw new IllegalStateException("a transaction is mandatory: " + context.getMethod());
            return call(context::proceed);
        }
    }
}
