using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Outgoing.Mail;

/// <summary>Tells at the start all that is wrong with the settings of mail.</summary>
public sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) =>
        options.Problems().ToList() is { Count: > 0 } problems
            ? ValidateOptionsResult.Fail(problems)
            : ValidateOptionsResult.Success;
}
