using FluentValidation;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Exchange.Writing.Records;

internal sealed class ExportedRemarkValidator : AbstractValidator<ExportedRemark>
{
    public ExportedRemarkValidator()
    {
        RuleFor(remark => remark.Reason).Visible("A reason is missing.").Storable().AtMost(ReasonText.MaxLength);
        RuleFor(remark => remark.By).Name();
    }
}
