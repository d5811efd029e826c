package meeting.attendance;

/** Who is expected and not there, with what helps to find the person. @param phone null if unknown */
public record MissingPerson(SignInAnswer.Person person, String phone) {
}
