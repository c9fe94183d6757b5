using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Outcomes;

namespace ProductBalance.Data.Outcomes;

/// <summary>What a measurement must keep to; its day, and what its metric can be, are looked at by <see cref="MeasuringScene"/>.</summary>
public sealed class MeasurementInputValidator : AbstractValidator<MeasurementInput>
{
    // Beyond it sums of values lose their digits.
    private const double Largest = 1e15;

    public MeasurementInputValidator()
    {
        RuleFor(input => input.Value)
            .Must(value => value is { } number && Math.Abs(number) <= Largest)
            .WithMessage("Enter the measured value as an ordinary number, in the unit of the metric.")
            .OverridePropertyName("value");
        RuleFor(input => input.Source)
            .Cascade(CascadeMode.Stop)
            .Visible("Say where the value comes from: a link, or a sentence that says how it was measured.")
            .AtMost(Measurement.SourceMaxLength)
            .Storable()
            .OverridePropertyName("source");
    }
}
