using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Exchange;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Exchange;

public sealed class ImportDeskTests
{
    private const string Rows = "Key,Title\nA-1,One\nA-2,\n";

    [Fact]
    public async Task Open_File_RehearsesAndImportsIt()
    {
        await using var app = new AppHost();
        var (pm, product) = await StartAsync(app);
        var session = await OpenAsync(app, pm, product);

        await session.RehearseAsync(pm, session.Plan);
        await session.ImportAsync(pm);

        Assert.Equal((1, 1), (session.Preview?.Created, session.Preview?.Refused));
        Assert.Equal(ImportState.Complete, session.Run?.State);
        Assert.Null(session.Progress);
        Assert.Null(session.Failure);
    }

    [Fact]
    public async Task Read_WithoutHeads_TakesTheFirstLineForAnItem()
    {
        await using var app = new AppHost();
        var (pm, product) = await StartAsync(app);
        var session = await OpenAsync(app, pm, product);

        await session.ReadAsync(pm, hasHeads: false);

        Assert.Equal((3, false), (session.Preview?.Rows, session.Plan.Answers.HasHeads));
        Assert.Equal("Column 1", session.Upload.Guess.Mapping[0].Name);
    }

    [Fact]
    public async Task Find_OnlyByItsOwnerAndForItsProduct()
    {
        await using var app = new AppHost();
        var (pm, product) = await StartAsync(app);
        var desk = app.Services.GetRequiredService<ImportDesk>();

        var session = await OpenAsync(app, pm, product);

        var id = session.Upload.Id;
        Assert.Same(session, desk.Find(pm.UserId, product, id));
        Assert.Null(desk.Find(Guid.Empty, product, id));
        Assert.Null(desk.Find(pm.UserId, new ProductId(Guid.Empty), id));
    }

    [Fact]
    public async Task Import_BeyondTheQuota_SaysWhenToTryAgain()
    {
        await using var app = new AppHost().With("Limits:ImportsPerHour", "1");
        var (pm, product) = await StartAsync(app);
        app.Services.GetRequiredService<ImportTurns>().Take(pm.UserId).Dispose();
        var session = await OpenAsync(app, pm, product);

        await session.ImportAsync(pm);

        Assert.Null(session.Run);
        Assert.Contains("Try again", session.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedRows_OfOnesOwnFile_AreAFileAndOfAnothersNotFound()
    {
        await using var app = new AppHost();
        var (pm, product) = await StartAsync(app);
        await app.AddPersonAsync("other", person => person.IsSample = true, password: null);
        var session = await OpenAsync(app, pm, product);
        var address = PageUrls.RefusedRows("webshop", session.Upload.Id);

        using var owner = await SignedInAsync(app, "pm");
        using var other = await SignedInAsync(app, "other");
        var answer = await owner.Client.GetAsync(address);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"A-2\",\"\",\"The row has no title", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await other.Client.GetAsync(address)).StatusCode);
    }

    private static async Task<(Actor Manager, ProductId Product)> StartAsync(AppHost app)
    {
        var person = await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        await app.AddProductAsync(person, "Webshop", "webshop");
        await using var db = await app
            .Services.GetRequiredService<IDbContextFactory<BalanceDbContext>>()
            .CreateDbContextAsync();
        var product = await db.Products.SingleAsync();
        return (new Actor(person.Id, person.DisplayName, IsAdministrator: false, Scope: null, "test"), product.Id);
    }

    private static async Task<ImportSession> OpenAsync(AppHost app, Actor actor, ProductId product)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Rows));
        var (session, refusal) = await app
            .Services.GetRequiredService<ImportDesk>()
            .OpenAsync(actor, product, "backlog.csv", content, CancellationToken.None);
        Assert.Null(refusal);
        return Assert.IsType<ImportSession>(session);
    }

    private static async Task<Visitor> SignedInAsync(AppHost app, string name)
    {
        var visitor = new Visitor(app, "http://localhost:5080");
        await visitor.SendFormAsync("/sign-in", "sample", ("Person", name));
        return visitor;
    }
}
