using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Exchange.Writing.Records;

internal sealed class ExportedOverrideValidator : AbstractValidator<ExportedOverride>
{
    public ExportedOverrideValidator()
    {
        RuleFor(made => made.Reason).Visible("A reason is missing.").Storable().AtMost(RankOverride.ReasonMaxLength);
        RuleFor(made => made.Author).Name();
        RuleFor(made => made.EndedBy).Name();
        RuleFor(made => made.Renewals).GreaterThanOrEqualTo(0).WithMessage("Renewals are 0 or more.");
        RuleFor(made => made.Ending).IsInEnum();
        RuleFor(made => made.Facts.ChanceAboveNext)
            .InclusiveBetween(0, 1)
            .WithMessage("A chance lies between 0 and 1.");
    }
}
