/**
 * Makes {@code @RolesAllowed} true on CDI beans, which Jakarta EE 10 does for EJBs only; the roles there are. Part of the kernel; decision 2.
 */
package meeting.kernel.authorization;
