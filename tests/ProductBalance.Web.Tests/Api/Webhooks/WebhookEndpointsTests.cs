using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Webhooks;

public sealed class WebhookEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Webhooks = "products/sample/webhooks";

    private static readonly object Hook = new { url = "https://webhook.invalid/hook", events = new[] { "item" } };

    [Fact]
    public async Task Post_TellsTheSecret_WhichNoLaterAnswerDoes_AndDeleteEndsIt()
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        var created = await script.PostAsync(Webhooks, Hook);
        var id = created.Json.GetProperty("id").GetString() ?? "";
        var listed = await script.GetAsync(Webhooks);
        var log = await script.GetAsync($"{Webhooks}/{id}/deliveries");
        var gone = await script.Http.DeleteAsync($"{Webhooks}/{id}");

        Assert.Equal(201, (int)created.Status);
        var secret = created.Json.GetProperty("secret").GetString() ?? "";
        Assert.StartsWith("whsec_", secret);
        Assert.Contains(id, listed.Json.GetRawText());
        Assert.DoesNotContain(secret, listed.Json.GetRawText());
        Assert.Equal(200, (int)log.Status);
        Assert.Equal(204, (int)gone.StatusCode);
        Assert.DoesNotContain(id, (await script.GetAsync(Webhooks)).Json.GetRawText());
    }

    [Theory]
    [InlineData("engineer", TokenScope.Write, 403)]
    [InlineData("pm", TokenScope.Submit, 403)]
    public async Task Post_ByOthers_IsRefused(string user, TokenScope scope, int status)
    {
        using var script = await ApiClient.OfAsync(app, user, scope);

        Assert.Equal(status, (int)(await script.PostAsync(Webhooks, Hook)).Status);
        Assert.Equal(status, (int)(await script.GetAsync(Webhooks)).Status);
    }

    [Theory]
    [InlineData("http://example.com/", "item", "url")]
    [InlineData("https://example.com/", "score", "events")]
    public async Task Post_OfWhatCannotBe_NamesTheField(string url, string name, string field)
    {
        using var script = await ApiClient.OfAsync(app, "pm");

        var answer = await script.PostAsync(Webhooks, new { url, events = new[] { name } });

        Assert.Equal(422, (int)answer.Status);
        Assert.Equal([field], answer.ErrorFields);
    }
}
