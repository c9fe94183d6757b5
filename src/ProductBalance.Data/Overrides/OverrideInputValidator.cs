using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Overrides;

/// <summary>What an override must keep to.</summary>
public sealed class OverrideInputValidator : AbstractValidator<OverrideInput>
{
    public OverrideInputValidator() =>
        RuleFor(input => input.Reason)
            .Visible("Say why it stands there against its score; colleagues will read it.")
            .Storable()
            .AtMost(RankOverride.ReasonMaxLength)
            .OverridePropertyName("reason");
}
