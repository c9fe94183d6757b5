using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Activity;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Shared;

public sealed class DraftScopeTests : WebTestContext
{
    private const string Form = "/p/sample/items/new";

    private readonly BunitJSModuleInterop _module;

    private readonly AppHost _app = new();

    public DraftScopeTests()
    {
        _module = JSInterop.SetupModule("./Shared/DraftScope.razor.js");
        _module.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(_app.Services.GetRequiredService<DraftStore>());
    }

    [Fact]
    public async Task Render_HandsOverTheKeyAndWhatWasKept()
    {
        await AddAdaAsync();
        await RenderScope().Instance.KeepAsync("""{"title":"Faster builds"}""");

        RenderScope();

        var attach = _module.Invocations["attach"][^1];
        Assert.Equal($"{Ada.UserId}:{Form}", attach.Arguments[1]);
        Assert.Equal("""{"title":"Faster builds"}""", attach.Arguments[3]);
    }

    [Fact]
    public async Task Clear_ForgetsInBrowserAndDatabase()
    {
        await AddAdaAsync();
        var scope = RenderScope();
        await scope.Instance.KeepAsync("""{"title":"Faster builds"}""");

        await scope.InvokeAsync(scope.Instance.ClearAsync);

        _module.VerifyInvoke("clear");
        RenderScope();
        Assert.Null(_module.Invocations["attach"][^1].Arguments[3]);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _app.DisposeAsync();
    }

    private Task AddAdaAsync() => _app.AddPersonAsync("ada", person => person.Id = Ada.UserId);

    private IRenderedComponent<DraftScope> RenderScope() =>
        Render<DraftScope>(scope => scope.Add(s => s.Form, Form).AddChildContent("<input name='title'>"));
}
