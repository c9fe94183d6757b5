using FluentValidation;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Webhooks;

/// <summary>What a webhook must keep to. Where its name leads is checked at each call, since that can change.</summary>
public sealed class WebhookInputValidator : AbstractValidator<WebhookInput>
{
    public WebhookInputValidator(IOptions<WebhookOptions> options)
    {
        var allowsHttp = options.Value.AllowPrivateAddresses;
        RuleFor(input => input.Url)
            .Storable()
            .AtMost(Webhook.AddressMaxLength)
            .Must(url => IsAddress(url, allowsHttp))
            .WithMessage("Give an address that begins with https:// and has no name or password in it.")
            .OverridePropertyName("url");
        RuleFor(input => input.Events)
            .NotEmpty()
            .WithMessage("Choose at least one event.")
            .Must(events => events is null || events.All(name => WebhookEvents.All.Any(each => each.Name == name)))
            .WithMessage($"The events are {string.Join(", ", WebhookEvents.All.Select(each => each.Name))}.")
            .OverridePropertyName("events");
    }

    private static bool IsAddress(string? text, bool allowsHttp) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (allowsHttp && address.Scheme == Uri.UriSchemeHttp))
        && address.UserInfo.Length == 0;
}
