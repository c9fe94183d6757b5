using Bunit;
using ProductBalance.Web.Shared;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Shared;

public sealed class DraftScopeTests : WebTestContext
{
    [Fact]
    public void Render_AttachesUnderTheUserAndTheForm()
    {
        var module = JSInterop.SetupModule("./Shared/DraftScope.razor.js");

        Render<DraftScope>(scope => scope.Add(s => s.Form, "/p/sample/new").AddChildContent("<input name='title'>"));

        var attach = module.VerifyInvoke("attach");
        Assert.Equal($"{Ada.UserId}:/p/sample/new", attach.Arguments[1]);
    }

    [Fact]
    public async Task Clear_TellsTheBrowser()
    {
        var module = JSInterop.SetupModule("./Shared/DraftScope.razor.js");
        module.Mode = JSRuntimeMode.Loose;
        var scope = Render<DraftScope>(s =>
            s.Add(d => d.Form, "/p/sample/new").AddChildContent("<input name='title'>")
        );

        await scope.InvokeAsync(scope.Instance.ClearAsync);

        module.VerifyInvoke("clear");
    }
}
