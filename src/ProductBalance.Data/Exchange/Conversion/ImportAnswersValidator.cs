using FluentValidation;

namespace ProductBalance.Data.Exchange.Conversion;

public sealed class ImportAnswersValidator : AbstractValidator<ImportAnswers>
{
    public ImportAnswersValidator()
    {
        RuleFor(answers => answers.DecimalSign)
            .Must(sign => sign is '.' or ',')
            .WithMessage("The decimal sign is a dot or a comma.");
        RuleFor(answers => answers.HoursPerDay).InclusiveBetween(1, 24).WithMessage("A working day has 1 to 24 hours.");
        RuleFor(answers => answers.DaysPerWeek).InclusiveBetween(1, 7).WithMessage("A working week has 1 to 7 days.");
        RuleFor(answers => answers.DaysPerPoint)
            .InclusiveBetween(0.01, 100)
            .WithMessage("A story point is worth 0.01 to 100 person-days.");
    }
}
