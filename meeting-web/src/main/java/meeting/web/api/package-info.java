/**
 * The product for programs: gate devices, other systems, and the gate screen's own script. One version under {@code /api/v1}; every failure is a
 * problem document (RFC 9457) in the caller's language.
 */
package meeting.web.api;
