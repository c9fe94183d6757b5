using System.Net.Mail;
using FluentValidation;

namespace ProductBalance.Data.Mail;

/// <summary>What a wish for mail must keep to.</summary>
public sealed class MailPreferenceInputValidator : AbstractValidator<MailPreferenceInput>
{
    public MailPreferenceInputValidator()
    {
        RuleFor(input => input.Address)
            .Must(IsAddress)
            .WithMessage("This is no e-mail address. Write it like ada@example.com.")
            .OverridePropertyName("address");
        RuleFor(input => input.DigestHour)
            .InclusiveBetween(0, 23)
            .WithMessage("The hour of the digest is 0 to 23.")
            .OverridePropertyName("digestHour");
        RuleFor(input => input.QuietTo)
            .Must((input, to) => (input.QuietFrom is null) == (to is null))
            .WithMessage("Give both the begin and the end of the quiet hours, or neither.")
            .Must((input, to) => to is null || to != input.QuietFrom)
            .WithMessage("Quiet hours that begin when they end would be all day. Choose “never” instead.")
            .OverridePropertyName("quietTo");
        RuleFor(input => input.TimeZone)
            .Must(zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            .WithMessage("This time zone is not known here. Choose one such as Europe/Berlin.")
            .OverridePropertyName("timeZone");
    }

    // Plain ASCII: an address with line ends or a name in it could say something else to a mail server.
    private static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= MailPreference.AddressMaxLength }
        && text.All(letter => letter is > ' ' and <= '~' and not ('<' or '>' or ',' or ';' or '"'))
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text;
}
