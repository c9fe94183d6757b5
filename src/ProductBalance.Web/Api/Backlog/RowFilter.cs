using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Backlog.List;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Reads the filter of a list of items: the conditions are those of the backlog page.</summary>
public static class RowFilter
{
    /// <exception cref="ValidationException">A condition is none that there is.</exception>
    public static BacklogFilter Read(string? text)
    {
        var parsed = FilterText.Parse(text);
        return parsed.Conditions.Aggregate(new BacklogFilter { Text = parsed.Phrase }, With);
    }

    private static BacklogFilter With(BacklogFilter filter, (string Field, string Value) condition) =>
        condition.Field switch
        {
            "kind" => filter with { Kind = Word<ItemKind>(condition.Value) },
            "status" => filter with { Status = Word<ItemStatus>(condition.Value) },
            "team" => filter with { Team = condition.Value },
            "area" => filter with { Area = condition.Value },
            _ => throw Refusal(
                $"There is no \"{condition.Field}\" to filter by. Use kind, status, team, area or plain words; "
                    + "what holds a colon or a blank stands in quotes."
            ),
        };

    private static T Word<T>(string text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase)
        && Enum.TryParse<T>(text, ignoreCase: true, out var word)
            ? word
            : throw Refusal(
                $"There is no \"{text}\" here. Send one of {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))}."
            );

    private static ValidationException Refusal(string sentence) => new([new ValidationFailure("filter", sentence)]);
}
