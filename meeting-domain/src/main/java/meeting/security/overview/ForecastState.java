package meeting.security.overview;

/** Whether a forecast can be made, or why not (SC16). */
public enum ForecastState { SAID, TOO_FEW, DOORS_CLOSED, ALL_IN }
