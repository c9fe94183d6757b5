using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Activity;

/// <summary>What the page of activity shows. It lives in the address, so that it can be shared and come back.</summary>
public sealed record ActivitySearch
{
    public ActivityGroup? Group { get; init; }

    public string? Person { get; init; }

    public int? Item { get; init; }

    /// <summary>The first day, where the product lives.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    public string? Text { get; init; }

    public bool IsEmpty => this == new ActivitySearch();

    /// <summary>Reads the query of an address; what it does not know it leaves out.</summary>
    public static ActivitySearch Parse(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        string? Value(string name) =>
            query.TryGetValue(name, out var values) && values is [{ Length: > 0 } first, ..] ? first : null;
        return new()
        {
            Group = ActivityGroups.Find(Value("what")),
            Person = Value("who"),
            Item = ItemOf(Value("item")),
            From = DayOf(Value("from")),
            To = DayOf(Value("to")),
            Text = Value("q"),
        };
    }

    /// <summary>The number in what somebody typed: 42 or PB-42; null where there is none.</summary>
    public static int? ItemOf(string? text) =>
        int.TryParse(text?.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The day in an address or a date field; null where there is none.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The address of a page with this search.</summary>
    public string AppendTo(string address) =>
        QueryHelpers.AddQueryString(
            address,
            new Dictionary<string, string?>
            {
                ["q"] = Text,
                ["what"] = Group?.Name,
                ["who"] = Person,
                ["item"] = Item?.ToString(CultureInfo.InvariantCulture),
                ["from"] = From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["to"] = To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }.Where(pair => !string.IsNullOrEmpty(pair.Value))
        );

    public ActivityFilter ToFilter(string timeZone) =>
        new()
        {
            Kinds = Group?.Words.Keys,
            Person = Person,
            Item = Item,
            From = From is { } first ? ProductClock.StartOf(first, timeZone) : null,
            Until = To is { } last && last < DateOnly.MaxValue ? ProductClock.StartOf(last.AddDays(1), timeZone) : null,
            Text = Text,
        };
}
