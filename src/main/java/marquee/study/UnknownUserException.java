package marquee.study;

/** Says that a data set has no user with an id. */
public final class UnknownUserException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int userId;

    /** For an id that does not exist. */
    public UnknownUserException(int userId, int lowest, int highest, int users) {
        super("There is no user " + userId + " in this data. Its " + users + " users have ids from " + lowest + " to " + highest + ".");
        this.userId = userId;
    }

    /** The id that does not exist. */
    public int userId() {
        return userId;
    }
}
