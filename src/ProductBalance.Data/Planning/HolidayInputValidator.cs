using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What a holiday must keep to.</summary>
public sealed class HolidayInputValidator : AbstractValidator<HolidayInput>
{
    public HolidayInputValidator() =>
        RuleFor(input => input.Name)
            .Visible("Say which holiday it is.")
            .Storable()
            .AtMost(Holiday.NameMaxLength)
            .OverridePropertyName("name");
}
