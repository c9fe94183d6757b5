using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Exchange.Mapping;

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
    public static ImportProposal Over(ImportProposal proposal, string? mapping, string? answers)
    {
        var chosen = Read<ChosenAnswers>("answers", answers) ?? new ChosenAnswers();
        var (file, plan) = chosen.HasHeads is { } hasHeads ? proposal.Reading(hasHeads) : proposal;
        var choices = Read<IReadOnlyList<ColumnAnswer>>("mapping", mapping) ?? [];
        foreach (var choice in choices.Where(choice => plan.Mapping.All(column => column.Name != choice.Column)))
        {
            throw Refused("mapping", $"The file has no column \"{choice.Column}\". Write it as the header does.");
        }

        return new ImportProposal(
            file,
            plan with
            {
                Mapping = [.. plan.Mapping.Select(column => Chosen(column, choices))],
                Answers = chosen.Over(plan.Answers),
            }
        );
    }

    private static ColumnMapping Chosen(ColumnMapping column, IReadOnlyList<ColumnAnswer> choices) =>
        choices.LastOrDefault(choice => choice.Column == column.Name) is { } choice
            ? column with
            {
                Field = choice.Field,
            }
            : column;

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
