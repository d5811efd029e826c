package meeting.kernel;

/**
 * What the product does by itself, again and again. A call does what is due now and is over soon; what must happen once in a cluster
 * is secured by the chore itself, for every server calls.
 */
public interface Chore {
    void perform();
}
