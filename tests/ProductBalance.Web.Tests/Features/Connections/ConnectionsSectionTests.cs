using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Connections;
using ProductBalance.Web.Features.Connections;
using ProductBalance.Web.Outgoing.Connections;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Connections;

public sealed class ConnectionsSectionTests : SettingsTestContext
{
    public ConnectionsSectionTests()
    {
        App.With("Connections:AllowPrivateAddresses", "true");
        Services.AddSingleton(_ => App.Services.GetRequiredService<ConnectionTrial>());
    }

    [Fact]
    public async Task Add_IsTriedAtOnce_AndNeverShowsTheToken()
    {
        await using var server = await GitHubServer.OpenAsync();
        server.Open(1, "Export as CSV");
        var section = Show<ConnectionsSection>();
        await section.Find("[name=repository]").ChangeAsync("octo/shop");
        await section.Find("[name=address]").ChangeAsync(server.Address);
        await section.Find("[name=token]").ChangeAsync(TrackerServer.Token);
        await section.Find("[name=rhythm]").ChangeAsync(nameof(SyncRhythm.Off));
        await section.Find("[name=pushesScore]").ChangeAsync(true);
        await section.Find("form").SubmitAsync();

        section.WaitForAssertion(() =>
            Assert.Equal("It works: octo/shop has 1 issue to take.", section.Find(".done").TextContent)
        );
        Assert.Contains(
            "only when somebody asks · tells the score · 0 items · acts for Ada Lovelace",
            section.Find(".connection").TextContent
        );
        await section.Find(".connection [aria-expanded]").ClickAsync(new());
        Assert.Equal("octo/shop", section.Find(".connection [name=repository]").GetAttribute("value"));
        Assert.DoesNotContain(TrackerServer.Token, section.Markup);
    }

    [Fact]
    public async Task Add_WithoutTokenAndRepository_SaysSoAtTheFields()
    {
        var section = Show<ConnectionsSection>();

        await section.Find("form").SubmitAsync();

        Assert.StartsWith("Name the repository as owner/name", section.Find(".validation-message").TextContent);
        await section.Find("[name=repository]").ChangeAsync("octo/shop");
        await section.Find("form").SubmitAsync();
        Assert.StartsWith("Paste a token", section.Find(".validation-message").TextContent);
    }

    [Fact]
    public async Task Jira_AsksForAField_OnlyWhereTheScoreIsTold()
    {
        var section = Show<ConnectionsSection>();

        await section.Find("[name=kind]").ChangeAsync(nameof(ConnectionKind.Jira));

        Assert.NotEmpty(section.FindAll("[name=jql]"));
        Assert.Empty(section.FindAll("[name=repository], [name=scoreField]"));
        await section.Find("[name=pushesScore]").ChangeAsync(true);
        Assert.NotEmpty(section.FindAll("[name=scoreField]"));
    }

    [Fact]
    public async Task Runs_SayWhatTheyReadAndWhatWentWrong()
    {
        var connection = await AddAsync();
        await ChangeAsync(db =>
            db.AddRange(
                RunOf(connection, failure: null, "https://github.com/octo/shop/issues/7: It has no title."),
                RunOf(connection, failure: "GitHub is out of order: it answered 503.")
            )
        );
        var section = Show<ConnectionsSection>();

        Assert.Contains("it answered 503", section.Find(".problem").TextContent);
        await section.FindAll(".connection [aria-expanded]")[1].ClickAsync(new());

        var runs = section.FindAll(".rows > li").Select(run => run.TextContent).ToList();
        Assert.Equal(2, runs.Count);
        Assert.Contains("3 read: 1 new, 1 changed, 1 refused; 2 told.", runs[1]);
        Assert.Contains("issues/7: It has no title.", runs[1]);
    }

    private Task<Connection> AddAsync() =>
        Services
            .GetRequiredService<ConnectionStore>()
            .AddAsync(
                Ada,
                Product.Id,
                new(
                    new ConnectionSettings
                    {
                        Kind = ConnectionKind.GitHub,
                        Address = ConnectionSettings.GitHubAddress,
                        Repository = "octo/shop",
                    },
                    TrackerServer.Token
                ),
                CancellationToken.None
            );

    private static ConnectionRun RunOf(Connection connection, string? failure, params string[] sentences) =>
        new()
        {
            ConnectionId = connection.Id,
            StartedAt = connection.CreatedAt,
            EndedAt = connection.CreatedAt,
            Read = 3,
            Created = 1,
            Updated = 1,
            Refused = 1,
            Pushed = 2,
            Failure = failure,
            Sentences = sentences,
        };
}

/// <summary>The same for somebody who may not change the settings.</summary>
public sealed class ConnectionsSectionOfEngineersTests : SettingsTestContext
{
    protected override Role Role => Role.Engineer;

    [Fact]
    public void Section_ShowsNothingToChange()
    {
        Services.AddSingleton(_ => App.Services.GetRequiredService<ConnectionTrial>());

        var section = Show<ConnectionsSection>();

        Assert.Contains("Product managers see and change the connections.", section.Markup);
        Assert.Empty(section.FindAll("form"));
    }
}
