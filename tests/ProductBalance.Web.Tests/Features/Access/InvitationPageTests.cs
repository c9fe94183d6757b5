using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Access;

public sealed class InvitationPageTests
{
    [Fact]
    public async Task Create_MakesTheAccount_AndOpensTheBacklog_Once()
    {
        await using var app = new AppHost();
        var address = await InviteAsync(app);
        using var visitor = new Visitor(app);

        var answer = await CreateAsync(visitor, address, "bob", "five loud horses");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/p/webshop/backlog", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/p/webshop/backlog")).StatusCode);
        using var second = new Visitor(app);
        Assert.Contains("This link holds no longer", await second.Client.GetStringAsync(address));
    }

    [Theory]
    [InlineData("grace", "five loud horses", "is already taken")]
    [InlineData("bob", "password1234", "tried first")]
    [InlineData("bob", "short", "12 to 200 characters")]
    public async Task Create_WhenSomethingIsWrong_SaysSo_AndTheLinkHolds(string userName, string password, string words)
    {
        await using var app = new AppHost();
        var address = await InviteAsync(app);
        using var visitor = new Visitor(app);

        var answer = await CreateAsync(visitor, address, userName, password);

        Assert.Contains(words, await answer.Content.ReadAsStringAsync());
        Assert.Contains("Join Webshop", await visitor.Client.GetStringAsync(address));
    }

    [Fact]
    public async Task Join_WithAnAccount_MakesItAMember()
    {
        await using var app = new AppHost();
        var address = await InviteAsync(app);
        await app.AddPersonAsync("bob");
        using var bob = await Visitor.SignedInAsync(app, "bob");

        var answer = await bob.SendFormAsync(address, "join");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await bob.Client.GetAsync("/p/webshop/backlog")).StatusCode);
    }

    [Fact]
    public async Task Open_WithAWrongToken_SaysWhatToDo()
    {
        await using var app = new AppHost();
        using var visitor = new Visitor(app);

        Assert.Contains("Ask whoever sent it for a new one", await visitor.Client.GetStringAsync("/invitation/guess"));
    }

    private static Task<HttpResponseMessage> CreateAsync(
        Visitor visitor,
        string address,
        string userName,
        string password
    ) =>
        visitor.SendFormAsync(
            address,
            "invitation",
            ("Input.UserName", userName),
            ("Input.DisplayName", "Bob"),
            ("Input.Password", password)
        );

    private static async Task<string> InviteAsync(AppHost app)
    {
        var grace = await app.AddPersonAsync("grace");
        await app.AddProductAsync(grace, "Webshop", "webshop");
        await using var db = await app
            .Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        var product = await db.Products.SingleAsync();
        var actor = new Actor(grace.Id, "grace", IsAdministrator: false, Scope: null, "session");
        var input = new InvitationInput("Bob", Role.Engineer, TeamId: null);
        var store = app.Services.GetRequiredService<InvitationStore>();
        return $"/invitation/{await store.InviteAsync(actor, product.Id, input, CancellationToken.None)}";
    }
}
