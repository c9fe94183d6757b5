namespace ProductBalance.Domain.Outcomes;

/// <summary>A question with a known answer, to practise ranges on.</summary>
/// <param name="Text">The question.</param>
/// <param name="Unit">The unit of the answer.</param>
/// <param name="Answer">The answer, in the unit.</param>
/// <param name="Source">Where it can be looked up.</param>
public sealed record PracticeQuestion(string Text, string Unit, double Answer, string Source)
{
    /// <summary>The questions of the exercise: facts that do not change and that few people know to the digit.</summary>
    public static IReadOnlyList<PracticeQuestion> All { get; } =
    [
        new("How high is Mount Everest?", "m", 8_848.86, "joint survey of Nepal and China, 2020"),
        new("How far is the Moon from the Earth on average?", "km", 384_400, "NASA, Moon fact sheet"),
        new("At what temperature does iron melt?", "°C", 1_538, "CRC Handbook of Chemistry and Physics"),
        new("When did the first underground railway open in London?", "year", 1863, "Transport for London, history"),
        new("How many states are members of the United Nations?", "states", 193, "un.org, since 2011"),
        new("How many days does Mars take around the Sun?", "days", 686.98, "NASA, Mars fact sheet"),
        new("How high is the Eiffel Tower, with its antennas?", "m", 330, "toureiffel.paris, since 2022"),
        new(
            "When did “The C Programming Language” first come out?",
            "year",
            1978,
            "Kernighan and Ritchie, Prentice Hall"
        ),
        new("How long was the Titanic?", "m", 269, "Encyclopaedia Britannica"),
        new("When was RFC 1 written, the first note of the internet's standards?", "year", 1969, "rfc-editor.org"),
    ];

    /// <summary>Wider than this, high ÷ low, a range holds nearly every answer and teaches nothing.</summary>
    public const double WidestRange = 100;

    /// <summary>The sentence that says what is wrong with a range; null where it can be judged, or none is given.</summary>
    public static string? Problem(double? low, double? high) =>
        (low, high) switch
        {
            (null, null) => null,
            (null, _) or (_, null) => "Give both ends of the range, or leave both empty.",
            _ when low > high => "The range ends below where it begins. Type the lower figure first.",
            _ when low <= 0 || high > low * WidestRange =>
                $"This range holds nearly every answer. Begin above 0, and end at most {WidestRange} times higher: what would surprise you?",
            _ => null,
        };

    /// <summary>Whether a 90 % range holds the answer.</summary>
    public bool IsHit(double low, double high) => low <= Answer && Answer <= high;
}
