using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Exchange.Writing.Records;

internal sealed class ExportedWaitValidator : AbstractValidator<ExportedWait>
{
    public ExportedWaitValidator()
    {
        RuleFor(wait => wait.Reason).IsInEnum();
        RuleFor(wait => wait.Note).Storable().AtMost(Wait.NoteMaxLength);
        RuleFor(wait => wait.PlannedDays).GreaterThanOrEqualTo(0).WithMessage("Planned days are 0 or more.");
        RuleFor(wait => wait.Author).Name();
        RuleFor(wait => wait.EndedBy).Name();
        RuleFor(wait => wait.EndedOn)
            .Must((wait, day) => day is null || day >= wait.Since)
            .WithMessage("A wait ends on the day it began, or later.");
    }
}
