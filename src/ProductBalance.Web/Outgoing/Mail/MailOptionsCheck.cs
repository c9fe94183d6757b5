using Microsoft.Extensions.Options;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Outgoing.Mail;

/// <summary>Tells at the start all that is wrong with the settings of mail.</summary>
public sealed class MailOptionsCheck(IOptions<SiteOptions> site) : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) =>
        options.IsOn && options.Problems(site.Value).ToList() is { Count: > 0 } problems
            ? ValidateOptionsResult.Fail(problems)
            : ValidateOptionsResult.Success;
}
