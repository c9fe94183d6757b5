using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Mail;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Mail;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Following;

public sealed class MailLinkEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const string Address = "reader@example.com";

    [Fact]
    public async Task Stop_OpenedAlone_DoesNothing_AndItsButtonDoesItWithoutASession()
    {
        var reader = await ReaderAsync();
        using var visitor = new Visitor(app);
        var link = PageUrls.StopMail(Links.ForStopping(reader.UserId));

        var page = await visitor.Client.GetStringAsync(link);
        Assert.Contains("<button type=\"submit\">End all mail</button>", page);
        Assert.Equal(MailRhythm.Digest, (await PreferenceOfAsync(reader)).Terms.Rhythm);
        using var form = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]); // as mail programs send it
        var answer = await visitor.Client.PostAsync(link, form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains("form-action 'self'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(MailRhythm.Off, (await PreferenceOfAsync(reader)).Terms.Rhythm);
    }

    [Fact]
    public async Task Confirm_BeginsMail_ByItsButtonOnly()
    {
        var reader = await ReaderAsync();
        using var visitor = new Visitor(app);
        var link = PageUrls.ConfirmMail(Links.ForConfirming(reader.UserId, Address));

        Assert.Contains(Address, await visitor.Client.GetStringAsync(link));
        Assert.Null((await PreferenceOfAsync(reader)).ConfirmedAt);
        var answer = await visitor.Client.PostAsync(link, content: null);

        Assert.Contains("Your address is confirmed", await answer.Content.ReadAsStringAsync());
        Assert.NotNull((await PreferenceOfAsync(reader)).ConfirmedAt);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("confirm")]
    public async Task Link_ThatSomebodyMadeUp_DoesNothing(string kind)
    {
        using var visitor = new Visitor(app);

        var page = await visitor.Client.GetAsync($"/mail/{kind}/made-up");
        var answer = await visitor.Client.PostAsync($"/mail/{kind}/made-up", content: null);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, answer.StatusCode));
    }

    private MailLinks Links => app.Services.GetRequiredService<MailLinks>();

    private MailPreferenceStore Preferences => app.Services.GetRequiredService<MailPreferenceStore>();

    private async Task<Actor> ReaderAsync()
    {
        var person = await app.AddPersonAsync($"reader-{Guid.CreateVersion7():N}");
        var reader = new Actor(person.Id, person.DisplayName, IsAdministrator: false, Scope: null, "test");
        await Preferences.SaveAsync(reader, new(Address, MailRhythm.Digest, 8, null, null, "UTC"), default);
        return reader;
    }

    private async Task<MailPreference> PreferenceOfAsync(Actor reader) =>
        (await Preferences.FindAsync(reader, default))!; // saved above
}
