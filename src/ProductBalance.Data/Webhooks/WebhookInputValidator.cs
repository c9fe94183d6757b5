using FluentValidation;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Backlog;

namespace ProductBalance.Data.Webhooks;

/// <summary>What a webhook must keep to. Where its name leads is checked at each call, since that can change.</summary>
public sealed class WebhookInputValidator : AbstractValidator<WebhookInput>
{
    public WebhookInputValidator(IOptions<WebhookOptions> options)
    {
        var allowsPrivate = options.Value.AllowPrivateAddresses;
        RuleFor(input => input.Url)
            .Cascade(CascadeMode.Stop)
            .Storable()
            .AtMost(Webhook.AddressMaxLength)
            .Must(url => IsAddress(url, allowsPrivate))
            .WithMessage("Give an address that begins with https:// and has no name or password in it.")
            .Must(address =>
                allowsPrivate || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || PublicAddresses.MayHold(uri)
            )
            .WithMessage(
                "This address is not on the public internet. Whoever runs the server can allow it by Webhooks__AllowPrivateAddresses."
            )
            .OverridePropertyName("url");
        RuleFor(input => input.Events)
            .NotEmpty()
            .WithMessage("Choose at least one event.")
            .Must(events => events is null || events.All(name => WebhookEvents.All.Any(each => each.Name == name)))
            .WithMessage($"The events are {string.Join(", ", WebhookEvents.All.Select(each => each.Name))}.")
            .OverridePropertyName("events");
    }

    private static bool IsAddress(string? text, bool allowsPrivate) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (allowsPrivate && address.Scheme == Uri.UriSchemeHttp))
        && address.UserInfo.Length == 0;
}
