using FluentValidation;
using ProductBalance.Data.Outcomes;

namespace ProductBalance.Data.Exchange.Writing.Records;

internal sealed class ExportedMeasurementValidator : AbstractValidator<ExportedMeasurement>
{
    public ExportedMeasurementValidator()
    {
        RuleFor(measured => new MeasurementInput(measured.Value, measured.Day, measured.Source))
            .SetValidator(new MeasurementInputValidator())
            .OverridePropertyName("measurement");
        RuleFor(measured => measured.By).Name();
        RuleFor(measured => measured.Struck!).SetValidator(new ExportedRemarkValidator()); // null is passed over
    }
}
