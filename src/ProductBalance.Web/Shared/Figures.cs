using System.Globalization;
using System.Text.RegularExpressions;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Web.Shared;

/// <summary>Numbers, money and days as people read them. The only place where they become text.</summary>
public static partial class Figures
{
    private const string Missing = "–";

    private static readonly Dictionary<string, string> Symbols = new()
    {
        ["EUR"] = "€",
        ["USD"] = "$",
        ["GBP"] = "£",
        ["JPY"] = "¥",
    };

    /// <summary>A number with as many digits as carry meaning: 1,240 · 12.4 · 0.35 · 0.0042.</summary>
    public static string Number(double? value) =>
        value is not { } number ? Missing
        : Math.Abs(number) >= 100 ? number.ToString("N0", CultureInfo.InvariantCulture)
        : Math.Abs(number) >= 10 ? number.ToString("#,0.#", CultureInfo.InvariantCulture)
        : Math.Abs(number) >= 0.1 || number == 0 ? number.ToString("0.##", CultureInfo.InvariantCulture)
        : ToDigits(number, 2).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A number as somebody stated it, so that two that differ look different: 2.285.</summary>
    public static string Stated(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>Money: €10,112.</summary>
    public static string Money(double? amount, string currency) => Money(amount, currency, Number);

    /// <summary>Money to three digits: €10,100.</summary>
    public static string RoughMoney(double? amount, string currency) => Money(amount, currency, Rough);

    /// <summary>Money with its figure written in a way of one's own.</summary>
    public static string Money(double? amount, string currency, Func<double?, string> figure) =>
        amount is not { } value ? Missing
        : value < 0 ? "−" + Money(-value, currency, figure)
        : SymbolOf(currency) + figure(value);

    /// <summary>Money where there is little room: €950, €12.5k, €1.2M.</summary>
    public static string ShortMoney(double? amount, string currency) => Money(amount, currency, Short);

    /// <summary>A number to three digits, as more of an estimate would only pretend: 18,800.</summary>
    public static string Rough(double? value) =>
        value is not { } number || Math.Abs(number) < 1_000 ? Number(value) : Number(ToDigits(number, 3));

    /// <summary>The sign of a currency before an amount; its code and a space where it has none of its own.</summary>
    public static string SymbolOf(string currency) => Symbols.GetValueOrDefault(currency, currency + " ");

    /// <summary>An estimate as a range: 8–16; a single number alone.</summary>
    public static string Range(Estimate? estimate) =>
        estimate is null ? Missing
        : estimate.IsRange ? $"{Number(estimate.Low)}–{Number(estimate.High)}"
        : Number(estimate.Likely);

    public static string Percent(double share) =>
        share.ToString("0%", CultureInfo.InvariantCulture).Replace("%", " %", StringComparison.Ordinal);

    /// <summary>A probability from draws, which are never quite sure: 93 %, above 99 %.</summary>
    public static string Chance(double probability) =>
        probability > 0.99 ? "above 99 %"
        : probability < 0.01 ? "below 1 %"
        : Percent(probability);

    /// <summary>The same where there is little room: 93 %, &gt; 99 %.</summary>
    public static string ShortChance(double probability) =>
        probability > 0.99 ? "> 99 %"
        : probability < 0.01 ? "< 1 %"
        : Percent(probability);

    /// <summary>Person-days to a tenth, as nobody can do anything with less: 12.4, 0.8, &lt; 0.1.</summary>
    public static string Effort(double? days) =>
        days is > 0 and < 0.05 ? "< 0.1"
        : days is { } effort ? Number(Math.Round(effort, 1))
        : Missing;

    /// <summary>A number of days: 1 day, 2.5 days.</summary>
    public static string Days(double days) => Effort(days) is "1" ? "1 day" : $"{Effort(days)} days";

    /// <summary>A day: 4 Dec 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A text of the record, which has days as 2026-12-04, with its days as all others here: 4 Dec 2026.</summary>
    public static string WithDays(string text) =>
        IsoDay()
            .Replace(
                text,
                found => DateOnly.TryParseExact(found.ValueSpan, "yyyy-MM-dd", out var day) ? Day(day) : found.Value
            );

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDay();

    /// <summary>A day of a year that goes without saying: 4 Dec.</summary>
    public static string DayOfYear(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>Days from one to another: 4–18 Dec 2026, 27 Nov – 8 Dec 2026, 9 Dec 2026 – 4 Jan 2027.</summary>
    public static string Days(DateOnly from, DateOnly to) =>
        from == to ? Day(to)
        : from.Year != to.Year ? $"{Day(from)} – {Day(to)}"
        : from.Month != to.Month ? $"{DayOfYear(from)} – {Day(to)}"
        : $"{from.Day}–{Day(to)}";

    /// <summary>The time of day of an instant in the product's zone: 14:05.</summary>
    public static string Time(DateTimeOffset instant, string timeZone) =>
        TimeZoneInfo
            .ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone))
            .ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An instant in the product's zone, named: 4 Dec 2026 14:05 (Europe/Berlin).</summary>
    public static string Moment(DateTimeOffset instant, string timeZone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
        return local.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + $" ({timeZone})";
    }

    private static string Short(double? value) =>
        value switch
        {
            >= 999_500 => Number(ToDigits(value.Value / 1e6, 3)) + "M",
            >= 1_000 => Number(ToDigits(value.Value / 1e3, 3)) + "k",
            _ => Number(value),
        };

    private static double ToDigits(double value, int digits)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - (digits - 1));
        return Math.Round(value / unit) * unit;
    }
}
