namespace Diplomacy.Core.Tests.Time;

/// <summary>
/// Every example of the Library of Congress's "Extended Date/Time Format (EDTF) Specification", 2019,
/// https://www.loc.gov/standards/datetime/, in its order, with what this library makes of it.
/// </summary>
internal static class EdtfExamples
{
    /// <summary>Examples of one date that are supported: level 0, level 1, and what levels 1 and 2 share.</summary>
    public static readonly string[] Dates =
    [
        // Level 0: date
        "1985-04-12", "1985-04", "1985",
        // Level 1: qualification of a date (complete)
        "1984?", "2004-06~", "2004-06-11%",
        // Level 1: unspecified digit(s) from the right
        "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX",
    ];

    /// <summary>Examples of intervals that are supported.</summary>
    public static readonly string[] Intervals =
    [
        // Level 0: time interval
        "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005", "2005/2006-02",
        // Level 1: open end, open start, unknown end, unknown start
        "1985-04-12/..", "1985-04/..", "1985/..",
        "../1985-04-12", "../1985-04", "../1985",
        "1985-04-12/", "1985-04/", "1985/",
        "/1985-04-12", "/1985-04", "/1985",
        // Level 2: interval, the example whose ends are themselves of level 1
        "2004-06-XX/2004-07-03",
    ];

    /// <summary>Examples that are refused, with the feature that the error names.</summary>
    public static readonly (string Text, string Feature)[] Unsupported =
    [
        // Level 0: date and time
        ("1985-04-12T23:20:30", "a time of day (EDTF level 0)"),
        ("1985-04-12T23:20:30Z", "a time of day (EDTF level 0)"),
        ("1985-04-12T23:20:30-04", "a time of day (EDTF level 0)"),
        ("1985-04-12T23:20:30+04:30", "a time of day (EDTF level 0)"),
        // Level 1
        ("Y170000002", "a letter-prefixed year (EDTF level 1)"),
        ("Y-170000002", "a letter-prefixed year (EDTF level 1)"),
        ("2001-21", "a season (EDTF level 1)"),
        ("-1985", "a negative year (EDTF level 1)"),
        // Level 2: exponential year, significant digits, sub-year groupings
        ("Y-17E7", "an exponential year (EDTF level 2)"),
        ("1950S2", "significant digits (EDTF level 2)"),
        ("Y171010000S3", "significant digits (EDTF level 2)"),
        ("Y3388E2S3", "significant digits (EDTF level 2)"),
        ("2001-34", "a sub-year grouping (EDTF level 2)"),
        // Level 2: set representation
        ("[1667,1668,1670..1672]", "a set of dates (EDTF level 2)"),
        ("[..1760-12-03]", "a set of dates (EDTF level 2)"),
        ("[1760-12..]", "a set of dates (EDTF level 2)"),
        ("[1760-01,1760-02,1760-12..]", "a set of dates (EDTF level 2)"),
        ("[1667,1760-12]", "a set of dates (EDTF level 2)"),
        ("[..1984]", "a set of dates (EDTF level 2)"),
        ("{1667,1668,1670..1672}", "a set of dates (EDTF level 2)"),
        ("{1960,1961-12}", "a set of dates (EDTF level 2)"),
        ("{..1984}", "a set of dates (EDTF level 2)"),
        // Level 2: qualification
        ("2004-06~-11", "group qualification (EDTF level 2)"),
        ("2004?-06-11", "group qualification (EDTF level 2)"),
        ("?2004-06-~11", "qualification of individual components (EDTF level 2)"),
        ("2004-%06-11", "qualification of individual components (EDTF level 2)"),
        // Level 2: unspecified digit
        ("156X-12-25", "unspecified digits in these places (EDTF level 2)"),
        ("15XX-12-25", "unspecified digits in these places (EDTF level 2)"),
        ("XXXX-12-XX", "unspecified digits in these places (EDTF level 2)"),
        ("1XXX-XX", "unspecified digits in these places (EDTF level 2)"),
        ("1XXX-12", "unspecified digits in these places (EDTF level 2)"),
        ("1984-1X", "unspecified digits in these places (EDTF level 2)"),
    ];
}
