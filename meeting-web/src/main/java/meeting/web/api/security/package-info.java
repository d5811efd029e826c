/** The doors as security watches them, for screens and other systems. */
package meeting.web.api.security;
