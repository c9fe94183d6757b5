using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Exchange.Writing.Records;
using ProductBalance.Domain.Comments;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>What an item that comes back must keep to beside its content, which is looked at as everybody's is.</summary>
internal sealed class ExportedItemValidator : AbstractValidator<ExportedItem>
{
    private const int HighestNumber = 9_999_999;

    public ExportedItemValidator()
    {
        RuleFor(item => item.Number)
            .InclusiveBetween(1, HighestNumber)
            .WithMessage("An item's number lies between 1 and 9,999,999.");
        RuleFor(item => item.Kind).IsInEnum();
        RuleFor(item => item.Status).IsInEnum();
        RuleFor(item => item.WaitingFrom).IsInEnum();
        RuleForEach(item => item.Comments)
            .ChildRules(comment =>
            {
                comment.RuleFor(c => c.Author).Name();
                comment.RuleFor(c => c.Text).Visible("It says nothing.").Storable().AtMost(Comment.TextMaxLength);
            });
        RuleForEach(item => item.Waits).SetValidator(new ExportedWaitValidator());
        RuleFor(item => item.Waits)
            .Must(waits => waits.Count(wait => wait.EndedOn is null) <= 1)
            .WithMessage("Two waits last at once. Give one of them its end.");
        RuleForEach(item => item.Threats).SetValidator(new ExportedThreatValidator());
        RuleForEach(item => item.Measurements).SetValidator(new ExportedMeasurementValidator());
        RuleForEach(item => item.Waivers).SetValidator(new ExportedRemarkValidator());
        RuleFor(item => item.Waivers)
            .Must(waivers => waivers.DistinctBy(waiver => waiver.At).Count() == waivers.Count)
            .WithMessage("Two of them stand at one moment. Remove one.");
        RuleForEach(item => item.Overrides).SetValidator(new ExportedOverrideValidator());
        RuleFor(item => item.Overrides)
            .Must((item, overrides) => overrides.All(made => made.Above != item.Number))
            .WithMessage("An item cannot be held above itself. Remove that override.")
            .Must(overrides => overrides.Count(made => made.Ending is null) <= 1)
            .WithMessage("It is held in two places at once. Give one of the overrides its ending.");
    }

    /// <summary>A failure with the place where it stands in the file.</summary>
    public static string InWords(ValidationFailure failure)
    {
        var path = failure.PropertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName);
        return $"At $.{string.Join('.', path)} of this item: {failure.ErrorMessage}";
    }
}
