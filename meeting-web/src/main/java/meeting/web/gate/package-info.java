/**
 * What the gate application under {@code /gate/} needs of the server besides the REST interface: its words, and the list of its own files with the
 * version they make up, so that a service worker can keep all of it. Neither knows anything about a congress; both are open to anybody.
 */
package meeting.web.gate;
