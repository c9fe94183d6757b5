using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Webhooks;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class WebhooksSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Add_ShowsTheSecretOnce_AndTheWebhook()
    {
        var section = Show<WebhooksSection>();

        section.Find("[name=url]").Change("https://example.com/hook");
        await section.Find("[name=rank]").ChangeAsync(false);
        await section.Find("form").SubmitAsync();

        var secret = section.Find(".copyable input").GetAttribute("value") ?? "";
        Assert.StartsWith("whsec_", secret);
        Assert.Contains("item, plan, measurement, publication", section.Find(".webhook").TextContent);
        Assert.DoesNotContain(secret, Show<WebhooksSection>().Markup);
    }

    [Fact]
    public async Task Add_OfPlainHttp_SaysSoAtTheField()
    {
        var section = Show<WebhooksSection>();

        section.Find("[name=url]").Change("http://example.com/hook");
        await section.Find("form").SubmitAsync();

        Assert.StartsWith("Give an address that begins with https://", section.Find(".validation-message").TextContent);
    }

    [Fact]
    public async Task Log_ShowsEachAttempt_AndSendsAgain()
    {
        var input = new WebhookInput("https://webhook.invalid/hook", ["item"]);
        var issued = await Services.GetRequiredService<WebhookStore>().AddAsync(Ada, Product.Id, input, default);
        await ChangeAsync(db => db.Add(GivenUpBy(issued.Webhook)));
        var section = Show<WebhooksSection>();
        await section.Find("[aria-expanded]").ClickAsync(new());

        var log = section.Find(".log").TextContent;
        Assert.Contains("given up", log);
        Assert.Contains("answered 503 in 31 ms", log);
        Assert.Contains("Down for a while", log);
        await section.Find(".log .rows button").ClickAsync(new());

        Assert.DoesNotContain("given up", section.Find(".log").TextContent);
    }

    private static WebhookDelivery GivenUpBy(Webhook webhook)
    {
        var delivery = new WebhookDelivery
        {
            Id = Guid.CreateVersion7(),
            WebhookId = webhook.Id,
            Event = "item",
            Body = "{}",
            CreatedAt = webhook.CreatedAt,
            NextAt = webhook.CreatedAt,
            Attempts =
            [
                new()
                {
                    At = webhook.CreatedAt,
                    Milliseconds = 31,
                    Status = 503,
                    Answer = "Down for a while",
                },
            ],
        };
        delivery.End(SendingState.GivenUp);
        return delivery;
    }
}
