class Pythlings < Formula
  desc "$description"
  homepage "$repository"
  version "$version"
  license "$license"

  depends_on "python@3.13"

  on_macos do
    on_arm do
      url "$url_aarch64_apple_darwin"
      sha256 "$sha256_aarch64_apple_darwin"
    end
    on_intel do
      url "$url_x86_64_apple_darwin"
      sha256 "$sha256_x86_64_apple_darwin"
    end
  end

  on_linux do
    on_arm do
      url "$url_aarch64_unknown_linux_gnu"
      sha256 "$sha256_aarch64_unknown_linux_gnu"
    end
    on_intel do
      url "$url_x86_64_unknown_linux_gnu"
      sha256 "$sha256_x86_64_unknown_linux_gnu"
    end
  end

  def install
    bin.install "pythlings"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/pythlings --version")
    system bin/"pythlings", "init", "course"
    assert_path_exists testpath/"course/info.toml"
  end
end
