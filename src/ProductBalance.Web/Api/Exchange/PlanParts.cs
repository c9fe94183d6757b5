using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Web.Api.Exchange;

/// <summary>Reads the optional parts of an import by which a caller changes what was guessed.</summary>
public static class PlanParts
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <exception cref="ValidationException">A part cannot be read, or names a column that the file does not have.</exception>
    public static ImportPlan Over(ImportPlan plan, string? mapping, string? answers)
    {
        var choices = Read<IReadOnlyList<ColumnAnswer>>("mapping", mapping) ?? [];
        foreach (var choice in choices.Where(choice => plan.Mapping.All(column => column.Name != choice.Column)))
        {
            throw Refused("mapping", $"The file has no column \"{choice.Column}\". Write it as the header does.");
        }

        return plan with
        {
            Mapping =
            [
                .. plan.Mapping.Select(column =>
                    choices.LastOrDefault(choice => choice.Column == column.Name) is { } choice
                        ? column with
                        {
                            Field = choice.Field,
                        }
                        : column
                ),
            ],
            Answers = Read<ChosenAnswers>("answers", answers)?.Over(plan.Answers) ?? plan.Answers,
        };
    }

    private static T? Read<T>(string part, string? text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? default : JsonSerializer.Deserialize<T>(text, Options);
        }
        catch (JsonException)
        {
            throw Refused(part, $"The part \"{part}\" cannot be read. Send JSON as the page /api shows it.");
        }
    }

    private static ValidationException Refused(string part, string sentence) =>
        new([new ValidationFailure(part, sentence)]);
}
