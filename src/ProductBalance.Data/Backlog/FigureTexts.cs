using ProductBalance.Domain;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Backlog;

/// <summary>Limits of what people write beside an item's figures: names, units, and where a figure comes from.</summary>
internal static class FigureTexts
{
    public static IEnumerable<FieldProblem> Problems(ItemContent content) =>
        [.. content.Impact.Driver is { } driver ? OfDriver(driver) : [], .. OfModel(content.Inputs)];

    private static IEnumerable<FieldProblem> OfDriver(DriverInputs driver) =>
        [
            .. driver.Inputs.SelectMany(input => OfInput(input.Key, input.Value)),
            .. driver.EffectPerUnit is { } effect ? OfFigure("effectPerUnit", effect) : [],
        ];

    // What a driver of another type asked for is kept, so that choosing back and forth loses nothing.
    private static IEnumerable<FieldProblem> OfInput(string name, SourcedEstimate figure) =>
        ValueDriver.AsksFor(name)
            ? OfFigure(name, figure)
            : [new("impact.driver", "No driver asks for one of these figures. Leave it out, or check its name.")];

    private static IEnumerable<FieldProblem> OfFigure(string name, SourcedEstimate figure) =>
        [
            .. PlainText.Problems($"impact.driver.{name}", figure.Unit, ImpactDraft.TextMaxLength),
            .. PlainText.Problems($"impact.driver.{name}", figure.Source, ImpactDraft.TextMaxLength),
        ];

    private static IEnumerable<FieldProblem> OfModel(IReadOnlyDictionary<string, ModelInput> inputs) =>
        inputs.Count > ItemContent.NamesMaxCount
            ? [new("inputs", $"An item has at most {ItemContent.NamesMaxCount} inputs. Leave out what no model needs.")]
            : inputs.SelectMany(input =>
                (IEnumerable<FieldProblem>)
                    [
                        .. PlainText.Problems("inputs", input.Key, ItemContent.NameMaxLength),
                        .. PlainText.Problems($"inputs.{input.Key}", input.Value.Evidence, ImpactDraft.TextMaxLength),
                    ]
            );
}
