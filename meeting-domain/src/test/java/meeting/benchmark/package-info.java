/**
 * How fast the domain is by itself: {@code mvn -Pbench verify}, beside what meeting-web measures over HTTP. Nothing here is a test: a slow machine
 * makes no build fail.
 */
package meeting.benchmark;
