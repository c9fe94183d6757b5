using FluentValidation;
using FluentValidation.Results;
using ProductBalance.Web.Features.Activity;

namespace ProductBalance.Web.Api.Activity;

/// <summary>Reads the filter of the activity: the conditions are those of its page.</summary>
public static class ActivityFilterText
{
    /// <exception cref="ValidationException">A condition is none that there is.</exception>
    public static ActivitySearch Read(string? text)
    {
        var parsed = FilterText.Parse(text);
        return parsed.Conditions.Aggregate(new ActivitySearch { Text = parsed.Phrase }, With);
    }

    private static ActivitySearch With(ActivitySearch search, (string Field, string Value) condition) =>
        condition.Field switch
        {
            "kind" => search with
            {
                Group =
                    ActivityGroups.Find(condition.Value)
                    ?? throw Refusal(
                        $"There is no kind \"{condition.Value}\". Send one of {string.Join(", ", ActivityGroups.All.Select(group => group.Name))}."
                    ),
            },
            "by" => search with { Person = condition.Value },
            "item" => search with
            {
                Item =
                    ActivitySearch.ItemOf(condition.Value)
                    ?? throw Refusal($"\"{condition.Value}\" is no item. Send its number, such as 42."),
            },
            "from" => search with { From = Day(condition.Value) },
            "to" => search with { To = Day(condition.Value) },
            _ => throw Refusal(
                $"There is no \"{condition.Field}\" to filter by. Use kind, by, item, from, to or plain words; "
                    + "what holds a colon or a blank stands in quotes."
            ),
        };

    private static DateOnly Day(string text) =>
        ActivitySearch.DayOf(text) ?? throw Refusal($"\"{text}\" is no day. Write it as 2026-11-23.");

    private static ValidationException Refusal(string sentence) => new([new ValidationFailure("filter", sentence)]);
}
