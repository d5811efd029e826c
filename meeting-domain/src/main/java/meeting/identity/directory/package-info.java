/**
 * The directory (LDAP) of an organisation as a source of people and of their groups. Part of the context identity, of which it uses nothing.
 * <ul>
 * <li>I9 A directory (LDAP) may vouch for people; their roles are those of their groups and those given here. While it is away, local accounts work.
 * </ul>
 */
package meeting.identity.directory;
