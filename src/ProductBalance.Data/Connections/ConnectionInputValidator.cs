using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>What a connection must keep to. Where its address leads is checked at each call, since that can change.</summary>
public sealed partial class ConnectionInputValidator : AbstractValidator<ConnectionInput>
{
    public ConnectionInputValidator(IOptions<ConnectionOptions> options)
    {
        var allowsPrivate = options.Value.AllowPrivateAddresses;
        RuleFor(input => input.Settings.Address)
            .Cascade(CascadeMode.Stop)
            .AtMost(ConnectionSettings.TextMaxLength)
            .Must(address => IsAddress(address, allowsPrivate))
            .WithMessage(
                "Give an address that begins with https:// and has no name, password, question mark or hash in it."
            )
            .Must(address =>
                allowsPrivate || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || PublicAddresses.MayHold(uri)
            )
            .WithMessage(
                "This address is not on the public internet. Whoever runs the server can allow it by Connections__AllowPrivateAddresses."
            )
            .OverridePropertyName("address");
        RuleFor(input => input.Token)
            .Must(token => token.Length <= ConnectionInput.TokenMaxLength && token.All(IsVisible))
            .WithMessage("Paste the token as it was given to you: letters, digits and signs without blanks.")
            .OverridePropertyName("token");
        When(input => input.Settings.Kind == ConnectionKind.GitHub, RulesOfGitHub).Otherwise(RulesOfJira);
    }

    private void RulesOfGitHub()
    {
        RuleFor(input => input.Settings.Repository)
            .Must(repository => Repository().IsMatch(repository ?? ""))
            .WithMessage("Name the repository as owner/name, such as octo/shop.")
            .OverridePropertyName("repository");
        RuleFor(input => input.Settings.Labels)
            .Storable()
            .AtMost(ConnectionSettings.TextMaxLength)
            .OverridePropertyName("labels");
    }

    private void RulesOfJira()
    {
        RuleFor(input => input.Settings.Jql)
            .Visible("Give a query in JQL, such as project = SHOP AND statusCategory != Done.")
            .Storable()
            .AtMost(ConnectionSettings.TextMaxLength)
            .Must(jql => !OrderBy().IsMatch(jql ?? ""))
            .WithMessage("Leave out ORDER BY: issues are read in the order in which they changed.")
            .OverridePropertyName("jql");
        RuleFor(input => input.Settings.Account)
            .Must(account =>
                account.Length == 0 || (account.Contains('@') && !account.Contains(':') && account.All(IsVisible))
            )
            .WithMessage("Give the e-mail address that the token belongs to, or nothing for Jira Data Center.")
            .AtMost(ConnectionSettings.TextMaxLength)
            .OverridePropertyName("account");
        RuleFor(input => input.Settings.ScoreField)
            .Storable()
            .AtMost(ConnectionSettings.TextMaxLength)
            .Visible("Name the number field of Jira that gets the score, or do not push the score.")
            .When(input => input.Settings.PushesScore, ApplyConditionTo.AllValidators)
            .OverridePropertyName("scoreField");
    }

    private static bool IsAddress(string? text, bool allowsPrivate) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (allowsPrivate && address.Scheme == Uri.UriSchemeHttp))
        && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0;

    // What else would break out of a header.
    private static bool IsVisible(char letter) => letter is > ' ' and < '\x7F';

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$")]
    private static partial Regex Repository();

    [GeneratedRegex(@"\border\s+by\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrderBy();
}
