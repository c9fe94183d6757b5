namespace ProductBalance.Domain.Impact.Reading;

/// <summary>The spellings of units. Sizes in bytes step by 1,024, as most tools print them; a month is 365.25/12 days.</summary>
internal static class UnitNames
{
    private const double Day = 86_400;
    private const double Month = Day * 365.25 / 12;

    public static readonly Unit Percent = new("%", Dimension.Percent);
    public static readonly Unit Points = new("pp", Dimension.PercentagePoints);
    public static readonly Unit Factor = new("x", Dimension.Factor);

    private static readonly Dictionary<string, Unit> Units = Table(
        (new("ns", Dimension.Time, 1e-9), "ns nanosecond nanoseconds"),
        (new("µs", Dimension.Time, 1e-6), "µs μs us microsecond microseconds"),
        (new("ms", Dimension.Time, 1e-3), "ms msec msecs millis millisecond milliseconds"),
        (new("s", Dimension.Time, 1), "s sec secs second seconds"),
        (new("min", Dimension.Time, 60), "m min mins minute minutes"),
        (new("h", Dimension.Time, 3600), "h hr hrs hour hours"),
        (new("days", Dimension.Time, Day), "d day days"),
        (new("weeks", Dimension.Time, 7 * Day), "w wk wks week weeks"),
        (new("months", Dimension.Time, Month), "month months"),
        (new("years", Dimension.Time, 12 * Month), "yr yrs year years"),
        (new("B", Dimension.Data, 1), "b byte bytes"),
        (new("KB", Dimension.Data, 1024), "kb kib kilobyte kilobytes"),
        (new("MB", Dimension.Data, 1024 * 1024), "mb mib megabyte megabytes"),
        (new("GB", Dimension.Data, 1024d * 1024 * 1024), "gb gib gigabyte gigabytes"),
        (new("TB", Dimension.Data, 1024d * 1024 * 1024 * 1024), "tb tib terabyte terabytes"),
        (new("USD", Dimension.Money), "$ us$ usd dollar dollars"),
        (new("EUR", Dimension.Money), "€ eur euro euros"),
        (new("GBP", Dimension.Money), "£ gbp pound pounds"),
        (new("CHF", Dimension.Money), "chf francs"),
        (new("JPY", Dimension.Money), "¥ jpy yen"),
        (new("SEK", Dimension.Money), "sek"),
        (new("PLN", Dimension.Money), "pln"),
        (new("INR", Dimension.Money), "inr rupees"),
        (new("CAD", Dimension.Money), "cad"),
        (new("AUD", Dimension.Money), "aud"),
        (Percent, "% percent pct"),
        (Points, "pp ppt ppts percentage-point percentage-points"),
        (Factor, "x fold times"),
        (new("Wh", Dimension.Energy, 1), "wh"),
        (new("kWh", Dimension.Energy, 1e3), "kwh"),
        (new("MWh", Dimension.Energy, 1e6), "mwh"),
        (new("g", Dimension.Mass, 1), "g gram grams"),
        (new("kg", Dimension.Mass, 1e3), "kg kilogram kilograms"),
        (new("t", Dimension.Mass, 1e6), "tonne tonnes")
    );

    private static readonly Dictionary<string, Period> Periods = PeriodTable(
        (new("s", 1), "s sec second"),
        (new("min", 60), "min minute"),
        (new("h", 3600), "h hr hour"),
        (new("day", Day), "day d"),
        (new("week", 7 * Day), "week wk"),
        (new("month", Month), "month mo"),
        (new("quarter", 3 * Month), "quarter"),
        (new("year", 12 * Month), "year yr y annum")
    );

    private static readonly Dictionary<string, string> Rates = new()
    {
        ["rps"] = "requests",
        ["qps"] = "queries",
        ["tps"] = "transactions",
        ["iops"] = "operations",
    };

    private static readonly Dictionary<string, string> Counted = new()
    {
        ["requests"] = "requests",
        ["request"] = "requests",
        ["req"] = "requests",
        ["reqs"] = "requests",
        ["queries"] = "queries",
        ["transactions"] = "transactions",
        ["operations"] = "operations",
        ["ops"] = "operations",
        ["messages"] = "messages",
        ["events"] = "events",
    };

    private static readonly Dictionary<string, double> Multipliers = new()
    {
        ["k"] = 1e3,
        ["thousand"] = 1e3,
        ["mn"] = 1e6,
        ["mio"] = 1e6,
        ["million"] = 1e6,
        ["bn"] = 1e9,
        ["billion"] = 1e9,
    };

    /// <summary>Whether letters that touch a number ("45min", "1.3k") are ours; "10px" and "2FA" are not.</summary>
    public static bool CanBeGlued(string letters) =>
        letters.ToLowerInvariant() is var key
        && (Units.ContainsKey(key) || Multipliers.ContainsKey(key) || Rates.ContainsKey(key) || key is "m");

    public static Unit? Unit(string word) => Units.GetValueOrDefault(word) ?? Misspelt(word);

    public static Unit? Currency(string word) =>
        Units.GetValueOrDefault(word) is { Dimension: Dimension.Money } unit ? unit : null;

    public static Period? Period(string word) => Periods.GetValueOrDefault(word);

    public static Period? PeriodOfAdverb(string word) =>
        word switch
        {
            "annually" or "yearly" => Period("year"),
            "monthly" => Period("month"),
            "weekly" => Period("week"),
            "daily" => Period("day"),
            _ => null,
        };

    public static double? Multiplier(string word) => Multipliers.TryGetValue(word, out var value) ? value : null;

    /// <summary>What "rps" counts, each second.</summary>
    public static Unit? CountedPerSecond(string word) =>
        Rates.TryGetValue(word, out var name) ? new Unit(name, Dimension.Count) : null;

    /// <summary>Nouns that become a unit when a period follows ("500 requests per second").</summary>
    public static Unit? CountedNoun(string word) =>
        Counted.TryGetValue(word, out var name) ? new Unit(name, Dimension.Count) : null;

    /// <summary>One letter left out or too many in a long time word: "mintes", "secconds".</summary>
    private static Unit? Misspelt(string word) =>
        word.Length < 6
            ? null
            : Units
                .Where(known => known.Key.Length >= 6 && known.Key[0] == word[0] && DiffersByOneLetter(known.Key, word))
                .Select(known => known.Value)
                .FirstOrDefault();

    private static bool DiffersByOneLetter(string a, string b)
    {
        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        if (longer.Length != shorter.Length + 1)
        {
            return false;
        }

        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same));
    }

    private static Dictionary<string, Unit> Table(params (Unit Unit, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Unit)))
            .ToDictionary(pair => pair.word, pair => pair.Unit);

    private static Dictionary<string, Period> PeriodTable(params (Period Period, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Period)))
            .ToDictionary(pair => pair.word, pair => pair.Period);
}
